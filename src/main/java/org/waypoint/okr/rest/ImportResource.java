package org.waypoint.okr.rest;

import java.io.InputStream;
import javax.inject.Inject;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.waypoint.okr.app.imports.ImportOptions;
import org.waypoint.okr.app.imports.ImportService;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.rest.exchange.Exchange;
import org.waypoint.okr.rest.exchange.Sent;
import org.waypoint.okr.rest.json.ImportReportJson;

/** Import of OKRs and check-ins from CSV files. */
@Path("/import")
@Produces("application/json;charset=UTF-8")
public final class ImportResource {
    private final ImportService imports;
    private final Host host;
    private final Exchange exchange;

    @Inject
    public ImportResource(ImportService imports, Host host, Exchange exchange) {
        this.imports = imports;
        this.host = host;
        this.exchange = exchange;
    }

    @POST
    public Response run(InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) {
        return exchange.upload(
                new Sent(body, headers, uri), "text/csv", ImportService.MAX_BYTES, (actor, query, csv) -> {
                    ImportOptions options = ImportOptions.of(query);
                    query.refuseIfAny();
                    return ImportReportJson.of(
                            imports.run(actor, csv, options),
                            (key, arguments) -> host.texts().text(actor.locale(), key, arguments));
                });
    }
}
