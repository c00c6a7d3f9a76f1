package com.atlassian.mail.queue;

import com.atlassian.mail.MailException;

/** One mail in the queue. */
public class SingleMailQueueItem extends AbstractMailQueueItem {
    private final com.atlassian.mail.Email email;

    public SingleMailQueueItem(com.atlassian.mail.Email email) {
        super(email.getSubject());
        this.email = email;
    }

    @Override
    public void send() throws MailException {
        incrementSendCount();
    }

    public com.atlassian.mail.Email getEmail() {
        return email;
    }
}
