package org.waypoint.okr.rest;

import java.util.function.BiFunction;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;
import org.waypoint.okr.app.export.CsvFile;
import org.waypoint.okr.app.export.ExportService;
import org.waypoint.okr.app.export.ExportTable;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.rest.exchange.Exchange;
import org.waypoint.okr.rest.exchange.PathId;
import org.waypoint.okr.rest.json.ExportJson;

/** A cycle as tables, for spreadsheets and for programs. */
@Path("/cycles/{id}/export")
@Produces("application/json;charset=UTF-8")
public final class ExportResource {
    private static final String CSV = "text/csv;charset=UTF-8";
    /** Refusals are JSON under every address, so a client that asks for JSON is not turned away at a file. */
    private static final String JSON = "application/json;charset=UTF-8";

    private final ExportService exports;
    private final Exchange exchange;

    @Inject
    public ExportResource(ExportService exports, Exchange exchange) {
        this.exports = exports;
        this.exchange = exchange;
    }

    @GET
    @Path("/check-ins")
    public Response checkIns(@PathParam("id") String id) {
        return json(id, exports::checkIns);
    }

    @GET
    @Path("/check-ins.csv")
    @Produces({CSV, JSON})
    public Response checkInsAsCsv(@PathParam("id") String id) {
        return csv(id, "check-ins", exports::checkIns);
    }

    @GET
    @Path("/verdicts")
    public Response verdicts(@PathParam("id") String id) {
        return json(id, exports::verdicts);
    }

    @GET
    @Path("/verdicts.csv")
    @Produces({CSV, JSON})
    public Response verdictsAsCsv(@PathParam("id") String id) {
        return csv(id, "verdicts", exports::verdicts);
    }

    @GET
    @Path("/grades")
    public Response grades(@PathParam("id") String id) {
        return json(id, exports::grades);
    }

    @GET
    @Path("/grades.csv")
    @Produces({CSV, JSON})
    public Response gradesAsCsv(@PathParam("id") String id) {
        return csv(id, "grades", exports::grades);
    }

    private Response json(String id, BiFunction<Actor, CycleId, ExportTable> table) {
        return exchange.read(actor -> ExportJson.of(table.apply(actor, new CycleId(PathId.of(id)))));
    }

    private Response csv(String id, String name, BiFunction<Actor, CycleId, ExportTable> table) {
        return exchange.file(CSV, name + ".csv", actor -> CsvFile.of(table.apply(actor, new CycleId(PathId.of(id)))));
    }
}
