import { cpus, loadavg } from "node:os";

/** One line on what the figures were measured with; the load is that of the last minute and counts other programs too. */
export function describeMachine(browserVersion: string | null): string {
	const processors = cpus();
	const parts = [
		`${processors[0]?.model ?? "unknown processor"}, ${processors.length} cores`,
		`Node ${process.versions.node}`,
		...(browserVersion === null ? [] : [`Chromium ${browserVersion} headless, WebGL by SwiftShader (no GPU)`]),
		`load ${(loadavg()[0] ?? 0).toFixed(1)}`,
	];
	return parts.join(" · ");
}
