package webwork.action;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Base of actions: keeps the command and the errors. */
@SuppressWarnings({"rawtypes", "unchecked"})
public class ActionSupport implements Action, Serializable {
    protected Map errorMap;
    protected Collection errorMessages;
    protected String command;

    public ActionSupport() {}

    public void setCommand(String command) {
        this.command = command;
    }

    public boolean isCommand(String name) {
        return name.equals(command);
    }

    public String getCommandName() {
        return command;
    }

    @Override
    public String execute() throws Exception {
        doValidation();
        return getHasErrors() || getHasErrorMessages() ? INPUT : doExecute();
    }

    public String doDefault() throws Exception {
        return SUCCESS;
    }

    public Collection getErrorMessages() {
        if (errorMessages == null) {
            errorMessages = new ArrayList<>();
        }
        return errorMessages;
    }

    public boolean getHasErrorMessages() {
        return !getErrorMessages().isEmpty();
    }

    public void addErrorMessage(String message) {
        getErrorMessages().add(message);
    }

    public void addError(String field, String message) {
        getErrors().put(field, message);
    }

    public Map getErrors() {
        if (errorMap == null) {
            errorMap = new HashMap<>();
        }
        return errorMap;
    }

    public boolean getHasErrors() {
        return !getErrors().isEmpty();
    }

    public Locale getLocale() {
        return Locale.ENGLISH;
    }

    public String getText(String key) {
        return key;
    }

    protected String doExecute() throws Exception {
        return SUCCESS;
    }

    protected void doValidation() {}
}
