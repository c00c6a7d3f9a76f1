package com.atlassian.webresource.api.assembler;

/** The web resources asked for. */
public interface RequiredResources {
    RequiredResources requireWebResource(String moduleKey);

    RequiredResources requireContext(String context);
}
