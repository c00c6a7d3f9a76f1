package com.atlassian.jira.web.action;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.waypoint.sandbox.web.action.Surroundings;
import webwork.action.ActionSupport;
import webwork.action.CommandDriven;

/**
 * Base of actions as the sandbox runs them; stands before the signature of the same name on the test class path. Of the
 * members with servlet types only the request is there: its package is javax up to Jira 10 and jakarta from 11 on, which
 * the build of the jakarta jar follows.
 */
public class JiraWebActionSupport extends ActionSupport implements CommandDriven, I18nHelper, ErrorCollection {
    public static final String RETURN_URL_PARAMETER = "returnUrl";
    public static final String PERMISSION_VIOLATION_RESULT = "permissionviolation";
    public static final String SECURITY_BREACH_RESULT = "securitybreach";
    public static final String ISSUE_NOT_FOUND_RESULT = "issuenotfound";
    private static final long serialVersionUID = 1;
    private String returnUrl;

    public JiraWebActionSupport() {
        // the surroundings are those of the thread
    }

    public ApplicationUser getLoggedInUser() {
        return Surroundings.current().user();
    }

    public HttpServletRequest getHttpRequest() {
        return Surroundings.current().request();
    }

    public String getXsrfToken() {
        return Surroundings.current().token();
    }

    /** Sends the browser to the return address if there is one, else to this one. */
    public String getRedirect(String url) {
        return forceRedirect(returnUrl == null || returnUrl.isEmpty() ? url : returnUrl);
    }

    protected String forceRedirect(String url) {
        Surroundings.current().redirect(url);
        return NONE;
    }

    public String getReturnUrl() {
        return returnUrl;
    }

    public void setReturnUrl(String url) {
        returnUrl = url;
    }

    public String htmlEncode(String text) {
        return org.waypoint.sandbox.web.Html.escape(text);
    }

    public String urlEncode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public String returnComplete() {
        return returnComplete(null);
    }

    public String returnComplete(String url) {
        return getRedirect(url);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Collection<String> getErrorMessages() {
        return super.getErrorMessages();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<String, String> getErrors() {
        return super.getErrors();
    }

    @Override
    public void addErrorMessages(Collection<String> messages) {
        getErrorMessages().addAll(messages);
    }

    @Override
    public void addErrors(Map<String, String> errors) {
        getErrors().putAll(errors);
    }

    @Override
    public boolean hasAnyErrors() {
        return getHasErrors() || getHasErrorMessages();
    }

    @Override
    public String getText(String key) {
        return getI18nHelper().getText(key);
    }

    @Override
    public String getText(String key, String value1) {
        return getI18nHelper().getText(key, value1);
    }

    @Override
    public String getText(String key, String value1, String value2) {
        return getI18nHelper().getText(key, value1, value2);
    }

    @Override
    public String getText(String key, Object value1, Object value2, Object value3) {
        return getI18nHelper().getText(key, value1, value2, value3);
    }

    @Override
    public String getText(String key, Object parameters) {
        return getI18nHelper().getText(key, parameters);
    }

    @Override
    public boolean isKeyDefined(String key) {
        return getI18nHelper().isKeyDefined(key);
    }

    protected I18nHelper getI18nHelper() {
        return Surroundings.current().i18n();
    }

    @Override
    public Locale getLocale() {
        return getI18nHelper().getLocale();
    }

    @Override
    public String execute() throws Exception {
        return super.execute();
    }
}
