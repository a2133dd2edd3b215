import { useState } from "react";
import { FRAME_SIZE } from "../../domain/embed-code.ts";
import { useText } from "../app-context.tsx";
import { useElementWidth } from "../use-element-width.ts";

const WIDTHS = [320, 480, 640] as const;
/** Below this width of the window the narrowest article is shown first. */
const NARROW = 560;

/** The embed itself, as a reader of the article would have it; whole, so made smaller where the article is wider than the room. */
export function EmbedPreview({ address, title }: { address: string; title: string }) {
	const [width, setWidth] = useState<number>(innerWidth < NARROW ? WIDTHS[0] : WIDTHS[1]);
	const [room, roomWidth] = useElementWidth<HTMLDivElement>();
	const { share } = useText();
	const { height } = FRAME_SIZE;
	/** No width yet: nothing has been measured. */
	const scale = roomWidth === 0 ? 1 : Math.min(1, roomWidth / width);
	return (
		<section className="share-preview" aria-label={share.preview}>
			<fieldset>
				<legend>{share.width}</legend>
				{WIDTHS.map((one) => (
					<label key={one}>
						<input type="radio" name="share-width" checked={width === one} onChange={() => setWidth(one)} />
						{one}
					</label>
				))}
			</fieldset>
			<div className="share-frame" ref={room}>
				<div style={{ width: width * scale, height: height * scale, marginInline: "auto" }}>
					<iframe
						src={address}
						title={title}
						width={width}
						height={height}
						style={{ transform: `scale(${scale})`, transformOrigin: "0 0" }}
					/>
				</div>
			</div>
		</section>
	);
}
