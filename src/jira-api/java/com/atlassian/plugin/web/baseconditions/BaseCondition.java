package com.atlassian.plugin.web.baseconditions;

/** Common root of conditions. */
public interface BaseCondition {}
