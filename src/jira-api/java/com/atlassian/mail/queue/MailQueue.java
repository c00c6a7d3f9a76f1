package com.atlassian.mail.queue;

/** Mails waiting to be sent. */
public interface MailQueue {
    int size();

    void addItem(MailQueueItem item);
}
