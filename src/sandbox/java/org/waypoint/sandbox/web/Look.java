package org.waypoint.sandbox.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The look of the pages: Atlassian's user interface library from npm when it is there, our own plainer styles otherwise.
 * Ours are always loaded: they carry the frame and the design tokens that must never be missing.
 */
public record Look(Path modules) {
    private static final String AUI = "@atlassian/aui/dist/aui/";

    /** The look with whatever npm has put into that folder. */
    public static Look in(Path npmFolder) {
        return new Look(npmFolder.resolve("node_modules").toAbsolutePath());
    }

    public boolean hasAui() {
        return Files.isRegularFile(modules.resolve(AUI + "aui-prototyping.css"));
    }

    /** Style sheets, as paths below the context. */
    public List<String> styles() {
        String own = "/sandbox/look/own/sandbox.css";
        return hasAui()
                ? List.of("/sandbox/look/npm/" + AUI + "aui-prototyping.css", own)
                : List.of("/sandbox/look/own/plain.css", own);
    }

    public List<String> scripts() {
        String own = "/sandbox/look/own/sandbox.js";
        return hasAui()
                ? List.of(
                        "/sandbox/look/npm/jquery/dist/jquery.min.js",
                        "/sandbox/look/npm/" + AUI + "aui-prototyping.js",
                        own)
                : List.of(own);
    }
}
