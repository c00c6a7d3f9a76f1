package com.atlassian.mail;

import java.io.Serializable;

/** A mail. */
public class Email implements Serializable {
    private final String to;
    private String subject;
    private String body;
    private String mimeType = "text/plain";

    public Email(String to) {
        this.to = to;
    }

    public Email setSubject(String newSubject) {
        subject = newSubject;
        return this;
    }

    public Email setBody(String newBody) {
        body = newBody;
        return this;
    }

    public Email setMimeType(String newMimeType) {
        mimeType = newMimeType;
        return this;
    }

    public String getTo() {
        return to;
    }

    public String getSubject() {
        return subject;
    }

    public String getBody() {
        return body;
    }

    public String getMimeType() {
        return mimeType;
    }
}
