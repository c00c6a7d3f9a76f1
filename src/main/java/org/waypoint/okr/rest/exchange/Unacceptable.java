package org.waypoint.okr.rest.exchange;

import java.util.List;

/** The request is refused for its outer form, before anybody looks at what it says. */
final class Unacceptable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final String textKey;
    private final transient List<Object> arguments;

    private Unacceptable(int status, String code, String textKey, Object... arguments) {
        super(code);
        this.status = status;
        this.code = code;
        this.textKey = textKey;
        this.arguments = List.of(arguments);
    }

    static Unacceptable tooLarge(int mostBytes) {
        return new Unacceptable(413, "BODY_TOO_LARGE", "okr.rest.body-too-large", mostBytes / (1024 * 1024));
    }

    static Unacceptable notOfType(String contentType) {
        return new Unacceptable(415, "WRONG_CONTENT_TYPE", "okr.rest.wrong-content-type", contentType);
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    String textKey() {
        return textKey;
    }

    List<Object> arguments() {
        return arguments;
    }
}
