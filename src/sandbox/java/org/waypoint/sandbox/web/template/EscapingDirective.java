package org.waypoint.sandbox.web.template;

import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.Node;

/** Jira's {@code #enable_html_escaping()}: from here on every reference of the page is escaped. */
public final class EscapingDirective extends Directive {
    @Override
    public String getName() {
        return "enable_html_escaping";
    }

    @Override
    public int getType() {
        return LINE;
    }

    @Override
    public boolean render(InternalContextAdapter context, Writer writer, Node node) {
        ((References) context.get(References.KEY)).escapeFromNow();
        return true;
    }
}
