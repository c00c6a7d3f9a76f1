package com.atlassian.webresource.api.assembler;

/** Collects web resources and data for scripts. */
public interface WebResourceAssembler {
    RequiredResources resources();

    RequiredData data();
}
