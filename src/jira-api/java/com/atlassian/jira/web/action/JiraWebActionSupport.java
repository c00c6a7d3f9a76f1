package com.atlassian.jira.web.action;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;
import webwork.action.ActionSupport;
import webwork.action.CommandDriven;

/**
 * Base of Jira's actions.
 *
 * <p>Whatever needs a running host answers with a neutral value here; a stand-in for Jira that runs actions puts its own
 * class of this name before this one.
 */
public class JiraWebActionSupport extends ActionSupport implements CommandDriven, I18nHelper, ErrorCollection {
    public static final String RETURN_URL_PARAMETER = "returnUrl";
    public static final String PERMISSION_VIOLATION_RESULT = "permissionviolation";
    public static final String SECURITY_BREACH_RESULT = "securitybreach";
    public static final String ISSUE_NOT_FOUND_RESULT = "issuenotfound";
    private String returnUrl;

    public JiraWebActionSupport() {}

    public ApplicationUser getLoggedInUser() {
        return null;
    }

    public String getXsrfToken() {
        return "";
    }

    public HttpServletRequest getHttpRequest() {
        return null;
    }

    public HttpSession getHttpSession() {
        return null;
    }

    public HttpServletResponse getHttpResponse() {
        return null;
    }

    public String getRedirect(String url) {
        return NONE;
    }

    protected String forceRedirect(String url) {
        return NONE;
    }

    public String getReturnUrl() {
        return returnUrl;
    }

    public void setReturnUrl(String url) {
        returnUrl = url;
    }

    public Project getSelectedProject() {
        return null;
    }

    public String htmlEncode(String text) {
        return text;
    }

    public String urlEncode(String text) {
        return text;
    }

    public String returnComplete() {
        return getRedirect(returnUrl);
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
        return key;
    }

    @Override
    public String getText(String key, String value1) {
        return key;
    }

    @Override
    public String getText(String key, String value1, String value2) {
        return key;
    }

    @Override
    public String getText(String key, Object value1, Object value2, Object value3) {
        return key;
    }

    @Override
    public String getText(String key, Object parameters) {
        return key;
    }

    @Override
    public boolean isKeyDefined(String key) {
        return false;
    }

    protected I18nHelper getI18nHelper() {
        return this;
    }

    @Override
    public Locale getLocale() {
        return super.getLocale();
    }

    @Override
    public String execute() throws Exception {
        return super.execute();
    }
}
