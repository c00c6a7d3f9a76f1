package com.atlassian.jira.mail;

/** A mail with Jira's own headers. */
public class Email extends com.atlassian.mail.Email {
    public static final String HEADER_JIRA_FINGER_PRINT = "X-JIRA-FingerPrint";

    public Email(String to) {
        super(to);
    }

    @Override
    public com.atlassian.mail.Email setSubject(String subject) {
        return super.setSubject(subject);
    }
}
