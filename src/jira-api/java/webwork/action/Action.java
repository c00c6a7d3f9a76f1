package webwork.action;

import java.io.Serializable;

/** A page or a form; the answer of {@link #execute()} chooses the view. */
public interface Action extends Serializable {
    String SUCCESS = "success";
    String NONE = "none";
    String ERROR = "error";
    String INPUT = "input";
    String LOGIN = "login";

    String execute() throws Exception;
}
