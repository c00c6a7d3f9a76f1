package com.atlassian.webresource.api.assembler;

/** The web resources of the page that is being built. */
public interface PageBuilderService {
    WebResourceAssembler assembler();
}
