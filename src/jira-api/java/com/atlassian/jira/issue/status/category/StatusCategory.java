package com.atlassian.jira.issue.status.category;

import com.atlassian.jira.util.I18nHelper;
import java.io.Serializable;

/** The three colours of a status: to do, in progress, done. */
public interface StatusCategory extends Serializable, Comparable<StatusCategory> {
    String UNDEFINED = "undefined";
    String TO_DO = "new";
    String IN_PROGRESS = "indeterminate";
    String COMPLETE = "done";

    Long getId();

    String getTranslatedName();

    String getTranslatedName(I18nHelper i18n);

    String getKey();

    String getName();

    String getColorName();

    Long getSequence();
}
