package com.atlassian.plugin;

/** A module of the descriptor cannot be understood. */
public class PluginParseException extends PluginException {
    public PluginParseException() {}

    public PluginParseException(String message) {
        super(message);
    }

    public PluginParseException(Throwable cause) {
        super(cause);
    }

    public PluginParseException(String message, Throwable cause) {
        super(message, cause);
    }
}
