import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { preferredLanguage } from "../shell/environment.ts";
import "../styles/fonts.css";
import "../styles/tokens.css";
import "../styles/base.css";
import "../styles/review.css";
import { ReviewApp } from "./review-app.tsx";

/** The review page: served by `npm run review` alone, and no part of the site. */
const root = document.getElementById("root");
if (root === null) throw new Error("review.html lacks the element with the id root");
createRoot(root).render(
	<StrictMode>
		<ReviewApp
			draftId={new URLSearchParams(location.search).get("draft")}
			startLanguage={preferredLanguage(navigator.languages)}
		/>
	</StrictMode>,
);
