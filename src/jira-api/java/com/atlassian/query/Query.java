package com.atlassian.query;

import java.io.Serializable;

/** A parsed search. */
public interface Query extends Serializable {
    String getQueryString();
}
