package com.atlassian.query.clause;

import java.io.Serializable;

/** A part of a search. */
public interface Clause extends Serializable {
    String getName();
}
