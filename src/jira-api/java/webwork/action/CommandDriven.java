package webwork.action;

/** An action that knows several commands ({@code Name!command.jspa}). */
public interface CommandDriven {
    String getCommandName();

    void setCommand(String command);
}
