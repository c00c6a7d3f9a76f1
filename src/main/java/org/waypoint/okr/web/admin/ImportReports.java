package org.waypoint.okr.web.admin;

import java.util.ArrayList;
import java.util.List;
import org.waypoint.okr.app.imports.ImportError;
import org.waypoint.okr.app.imports.ImportRemark;
import org.waypoint.okr.app.imports.ImportReport;
import org.waypoint.okr.app.imports.ImportedThing;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.form.FormErrors;
import org.waypoint.okr.web.view.admin.ImportPage.Line;
import org.waypoint.okr.web.view.admin.ImportPage.Report;

/** Puts the report of an import into words. Long lists are cut, because nobody mends more at once. */
final class ImportReports {
    private static final int SHOWN = 200;
    private static final String WHOLE_ROW = "\u2013";

    private final Formats formats;

    ImportReports(Formats formats) {
        this.formats = formats;
    }

    Report of(ImportReport report) {
        List<Line> errors = report.errors().stream().map(this::line).toList();
        List<Line> remarks = new ArrayList<>();
        report.skipped().stream().map(this::line).forEach(remarks::add);
        report.remarks().stream().map(this::line).forEach(remarks::add);
        int hidden = Math.max(0, errors.size() - SHOWN) + Math.max(0, remarks.size() - SHOWN);
        return new Report(
                headline(report),
                report.errors().isEmpty() ? (report.stored() ? "success" : "info") : "danger",
                counts(report),
                cut(errors),
                !errors.isEmpty(),
                cut(remarks),
                !remarks.isEmpty(),
                hidden == 0 ? "" : formats.text("okr.admin.import.more", hidden));
    }

    private String headline(ImportReport report) {
        if (!report.errors().isEmpty()) {
            return formats.text("okr.admin.import.refused", report.errors().size(), report.rows());
        }
        return formats.text(report.stored() ? "okr.admin.import.stored" : "okr.admin.import.tried", report.rows());
    }

    private List<String> counts(ImportReport report) {
        List<String> counts = new ArrayList<>();
        for (ImportedThing thing : ImportedThing.values()) {
            if (report.created(thing) > 0 || report.existing(thing) > 0) {
                counts.add(formats.text(
                        "okr.admin.import.count",
                        formats.word("okr.admin.import.thing.", thing),
                        report.created(thing),
                        report.existing(thing)));
            }
        }
        return counts;
    }

    private Line line(ImportError error) {
        return new Line(
                String.valueOf(error.line()),
                error.column() == null ? WHOLE_ROW : error.column(),
                FormErrors.sentence(error.refusal(), formats));
    }

    private Line line(ImportRemark remark) {
        return new Line(
                String.valueOf(remark.line()),
                remark.column() == null ? WHOLE_ROW : remark.column(),
                formats.text(
                        "okr.import.remark." + Formats.css(remark.kind()),
                        remark.arguments().toArray()));
    }

    private static List<Line> cut(List<Line> lines) {
        return lines.subList(0, Math.min(SHOWN, lines.size()));
    }
}
