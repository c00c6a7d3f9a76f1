package com.atlassian.sal.api.transaction;

/** Runs work in one transaction. */
public interface TransactionTemplate {
    <T> T execute(TransactionCallback<T> callback);
}
