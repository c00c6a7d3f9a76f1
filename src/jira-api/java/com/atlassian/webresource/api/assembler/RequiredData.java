package com.atlassian.webresource.api.assembler;

/** The data asked for. */
public interface RequiredData {
    RequiredData requireData(String key, Number value);

    RequiredData requireData(String key, String value);

    RequiredData requireData(String key, Boolean value);
}
