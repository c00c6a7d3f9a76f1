package com.atlassian.sal.api.transaction;

/** Work to be done in one transaction. */
public interface TransactionCallback<T> {
    T doInTransaction();
}
