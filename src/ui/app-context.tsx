import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import { DICTIONARIES, type Dictionary } from "../i18n/dictionary.ts";
import type { Actions, AppStore } from "../store/actions.ts";
import type { AppState } from "../store/app-state.ts";
import { selectLanguage } from "../store/selectors.ts";

interface App {
	readonly store: AppStore;
	readonly actions: Actions;
}

const AppContext = createContext<App | null>(null);

export function AppProvider({ store, actions, children }: App & { children: ReactNode }) {
	return <AppContext value={{ store, actions }}>{children}</AppContext>;
}

function useAppContext(): App {
	const app = useContext(AppContext);
	if (app === null) throw new Error("this component needs an AppProvider around it");
	return app;
}

/** Reads a value from the state; the component renders anew when the value changes. */
export const useApp = <Value,>(select: (state: AppState) => Value): Value => useStore(useAppContext().store, select);

export const useActions = (): Actions => useAppContext().actions;

/** The store itself, for event handlers that read the state when they run. */
export const useAppStore = (): AppStore => useAppContext().store;

/** The sentences of the interface in its present language. */
export const useText = (): Dictionary => DICTIONARIES[useApp(selectLanguage)];
