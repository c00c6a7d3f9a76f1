package com.atlassian.jira.issue;

import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.Named;
import com.atlassian.jira.util.NamedWithDescription;

/** A value that an administrator configures for issues: a type, a status and so on. */
@SuppressWarnings("rawtypes")
public interface IssueConstant extends Comparable, Named, NamedWithDescription {
    String getId();

    @Override
    String getName();

    @Override
    String getDescription();

    Long getSequence();

    String getCompleteIconUrl();

    String getIconUrl();

    String getNameTranslation();

    String getNameTranslation(I18nHelper i18n);
}
