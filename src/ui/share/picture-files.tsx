import { useEffect, useState } from "react";
import type { MapView } from "../../map/map-view.ts";
import type { Viewport } from "../../scene/viewport.ts";
import { selectComparison, selectDate, selectLanguage, selectTheme, selectVisible } from "../../store/selectors.ts";
import { useApp, useAppStore, useText } from "../app-context.tsx";
import { mapParts } from "../map/map-parts.ts";
import { daysInWords, type ShownDays } from "../view/days-in-words.ts";
import { fileName } from "./file-name.ts";
import { picturePng, pictureScene, pictureSvg } from "./picture.ts";

type FileKind = "svg" | "png" | "png2x" | "social";
type Files = Readonly<Record<FileKind, string>>;
const ENDINGS: Readonly<Record<FileKind, string>> = {
	svg: ".svg",
	png: ".png",
	png2x: "@2x.png",
	social: "-social.png",
};

interface PictureFilesProps {
	readonly viewport: Viewport;
	readonly alt: string;
	/** The days that the files are named by. */
	readonly days: ShownDays;
}

/** The view as files to download, drawn here; one of them is what is previewed. */
export function PictureFiles({ viewport, alt, days }: PictureFilesProps) {
	const { share } = useText();
	const files = useFiles(viewport);
	if (files === "failed") return <p role="alert">{share.failed}</p>;
	if (files === null) return <p className="muted">{share.drawing}</p>;
	return (
		<div className="picture-files">
			<img src={files.png2x} alt={alt} width="800" height="600" />
			<h3>{share.files}</h3>
			<ul>
				{(Object.keys(ENDINGS) as FileKind[]).map((kind) => (
					<li key={kind}>
						<a className="button" href={files[kind]} download={`${fileName(days)}${ENDINGS[kind]}`}>
							{share.file[kind]}
						</a>
					</li>
				))}
			</ul>
		</div>
	);
}

function useFiles(viewport: Viewport): Files | "failed" | null {
	const store = useAppStore();
	const theme = useApp(selectTheme);
	const words = useText();
	const [files, setFiles] = useState<Files | "failed" | null>(null);
	useEffect(() => {
		let isGone = false;
		const addresses: string[] = [];
		const toAddress = (blob: Blob): string => {
			const address = URL.createObjectURL(blob);
			addresses.push(address);
			return address;
		};
		const draw = async (): Promise<void> => {
			const state = store.getState();
			const [date, language, comparison] = [selectDate(state), selectLanguage(state), selectComparison(state)];
			const { layers } = await mapParts().basemap;
			if (date === null) return;
			const places = [...(state.corpus?.places.values() ?? [])];
			const claims = selectVisible(state);
			const compared = comparison === null ? {} : { comparison };
			const view: MapView = { claims, places, date, language, theme, selected: null, hovered: null, ...compared };
			const days = daysInWords({ date, compared: comparison?.b ?? null }, language, words);
			const said = {
				heading: `${words.app.title}, ${days}`,
				strapline: words.app.strapline,
				attribution: `${words.share.mapData} · ${location.host}`,
			};
			const article = pictureScene(view, layers, viewport, "article", said);
			const social = pictureScene(view, layers, viewport, "social", said);
			const svg = new Blob([pictureSvg(article, layers, said.heading)], { type: "image/svg+xml" });
			const [png, png2x, wide] = [
				await picturePng(article, layers, 1),
				await picturePng(article, layers, 2),
				await picturePng(social, layers, 1),
			];
			if (isGone) return;
			setFiles({ svg: toAddress(svg), png: toAddress(png), png2x: toAddress(png2x), social: toAddress(wide) });
		};
		draw().catch(() => setFiles("failed"));
		return () => {
			isGone = true;
			for (const address of addresses) URL.revokeObjectURL(address);
		};
	}, [store, viewport, theme, words]);
	return files;
}
