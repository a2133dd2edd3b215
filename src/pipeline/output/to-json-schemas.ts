import * as z from "zod/mini";
import { annotationFileSchema } from "../../domain/annotation.ts";
import { gazetteerSchema } from "../../domain/gazetteer.ts";
import { toStableJson } from "./stable-json.ts";

/** JSON Schemas of the authored files, for completion in editors; draft 7 is what their YAML support reads best. */
export const toJsonSchemas = (): [file: string, contents: string][] => [
	["data/schema/annotation.schema.json", toStableJson(z.toJSONSchema(annotationFileSchema, { target: "draft-7" }))],
	["data/schema/gazetteer.schema.json", toStableJson(z.toJSONSchema(gazetteerSchema, { target: "draft-7" }))],
];
