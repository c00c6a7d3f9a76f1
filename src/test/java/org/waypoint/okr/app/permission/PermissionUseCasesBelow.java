package org.waypoint.okr.app.permission;

import static org.waypoint.okr.app.permission.PermissionUseCases.input;
import static org.waypoint.okr.app.permission.PermissionUseCases.number;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.search.EpicQuestion;
import org.waypoint.okr.app.search.Searcher;

/** The same for what lies below a key result or between objectives: check-ins, bets and links. */
final class PermissionUseCasesBelow {
    private final Map<String, BiConsumer<PermissionWorld, Actor>> useCases = new TreeMap<>();

    PermissionUseCasesBelow() {
        checkIns();
        hypotheses();
        alignments();
        partners();
        searches();
        sources();
    }

    Map<String, BiConsumer<PermissionWorld, Actor>> all() {
        return useCases;
    }

    private void searches() {
        add(
                "EpicSearchService.epics",
                (w, actor) -> w.sources
                        .epicSearchService()
                        .epics(new Searcher(actor, false), EpicQuestion.SHIPPED_NOT_MOVED, List.of()));
        add(
                "EpicSearchService.complaints",
                (w, actor) -> w.sources
                        .epicSearchService()
                        .complaints(new Searcher(actor, false), EpicQuestion.SHIPPED_NOT_MOVED, List.of()));
    }

    private void sources() {
        add("SourceService.get", (w, actor) -> w.sources.sourceService().get(actor, w.keyResult.id()));
        add(
                "SourceService.update",
                (w, actor) -> w.sources
                        .sourceService()
                        .update(actor, w.keyResult.id(), input("kind", "REST_PUSH", "version", number(0))));
        add(
                "SourceService.preview",
                (w, actor) -> w.sources
                        .sourceService()
                        .preview(actor, w.keyResult.id(), input("kind", "JQL_COUNT", "jql", "type = Bug")));
        add("SourceService.run", (w, actor) -> {
            w.sources
                    .sourceService()
                    .update(
                            PermissionWorld.actor("OKR Master"),
                            w.keyResult.id(),
                            input("kind", "JQL_COUNT", "jql", "type = Bug", "version", number(0)));
            w.sources.sourceService().run(actor, w.keyResult.id());
        });
        add(
                "ExplanationService.explain",
                (w, actor) -> w.useCases
                        .explanationService(w.sources.besideService(), w.closings.unitHistoryService())
                        .explain(
                                actor,
                                input(
                                        "number",
                                        "MOVEMENT",
                                        "keyResultId",
                                        number(w.keyResult.id().value()))));
        add("BesideService.of", (w, actor) -> w.sources.besideService().of(actor, List.of(w.keyResult.id())));
    }

    private void checkIns() {
        add("CheckInService.list", (w, actor) -> w.useCases.checkInService().list(actor, w.keyResult.id(), input()));
        add("CheckInService.get", (w, actor) -> w.useCases.checkInService().get(actor, w.checkIn.id()));
        add(
                "CheckInService.record",
                (w, actor) -> w.useCases.checkInService().record(actor, w.keyResult.id(), input("value", number(25))));
        add(
                "CheckInService.correct",
                (w, actor) -> w.useCases.checkInService().correct(actor, w.checkIn.id(), input("value", number(24))));
        add(
                "CheckInService.preview",
                (w, actor) -> w.useCases.checkInService().preview(actor, w.keyResult.id(), input("value", number(24))));
    }

    private void hypotheses() {
        add(
                "HypothesisService.get",
                (w, actor) -> w.useCases.hypothesisService().get(actor, w.hypothesis.id()));
        add(
                "HypothesisService.ofKeyResult",
                (w, actor) -> w.useCases.hypothesisService().ofKeyResult(actor, w.keyResult.id()));
        add(
                "HypothesisService.ofIssue",
                (w, actor) -> w.useCases.hypothesisService().ofIssue(actor, "WEB-1"));
        add(
                "HypothesisService.choices",
                (w, actor) -> w.useCases.hypothesisService().choices(actor, "WEB-1", input()));
        add(
                "HypothesisService.epics",
                (w, actor) -> w.useCases.hypothesisService().epics(actor, input()));
        add(
                "HypothesisService.mayCarryHypotheses",
                (w, actor) -> w.useCases.hypothesisService().mayCarryHypotheses(actor, "WEB-1"));
        add(
                "HypothesisService.create",
                (w, actor) ->
                        w.useCases.hypothesisService().create(actor, w.keyResult.id(), input("issueKey", "WEB-2")));
        add(
                "HypothesisService.draft",
                (w, actor) -> w.useCases.hypothesisService().draft(actor, w.keyResult.id(), "WEB-2"));
        add(
                "HypothesisService.subject",
                (w, actor) -> w.useCases.hypothesisService().subject(actor, w.keyResult.id(), "WEB-2"));
        add(
                "HypothesisService.update",
                (w, actor) -> w.useCases
                        .hypothesisService()
                        .update(
                                actor,
                                w.hypothesis.id(),
                                input("belief", number(6), "version", number(w.hypothesis.version()))));
        add(
                "HypothesisService.addEvidence",
                (w, actor) -> w.useCases
                        .hypothesisService()
                        .addEvidence(actor, w.hypothesis.id(), input("kind", "TEST", "note", "A split test")));
        add(
                "HypothesisService.giveVerdict",
                (w, actor) -> w.useCases
                        .hypothesisService()
                        .giveVerdict(
                                actor,
                                w.hypothesis.id(),
                                input(
                                        "verdict",
                                        "PARTLY",
                                        "learned",
                                        "Half of it",
                                        "evidenceKind",
                                        "TEST",
                                        "nextStep",
                                        "RETIRE",
                                        "version",
                                        number(w.hypothesis.version()))));
        add(
                "HypothesisService.drop",
                (w, actor) -> w.useCases
                        .hypothesisService()
                        .drop(
                                actor,
                                w.hypothesis.id(),
                                input("reason", "No", "version", number(w.hypothesis.version()))));
    }

    private void alignments() {
        add("AlignmentService.get", (w, actor) -> w.useCases.alignmentService().get(actor, w.alignment.id()));
        add(
                "AlignmentService.graph",
                (w, actor) -> w.useCases.alignmentService().graph(actor, input()));
        add("AlignmentService.create", (w, actor) -> {
            w.world.stores.alignments().remove(w.alignment.id());
            w.useCases
                    .alignmentService()
                    .create(
                            actor,
                            input(
                                    "objectiveId",
                                    number(w.objective.id().value()),
                                    "toObjectiveId",
                                    number(w.parent.id().value()),
                                    "kind",
                                    "CONTRIBUTES"));
        });
        add(
                "AlignmentService.delete",
                (w, actor) -> w.useCases.alignmentService().delete(actor, w.alignment.id()));
    }

    private void partners() {
        add("MeetingService.agenda", (w, actor) -> w.useCases.meetingService().agenda(actor, "WEB", input()));
        add(
                "OwedService.owed",
                (w, actor) -> w.useCases.owedService(w.closings.closingDebts()).owed(actor));
        add(
                "OwedService.count",
                (w, actor) -> w.useCases.owedService(w.closings.closingDebts()).count(actor));
        add(
                "PartnerService.leaningOnMe",
                (w, actor) -> w.useCases.partnerService().leaningOnMe(actor));
        add(
                "PartnerService.answer",
                (w, actor) -> w.useCases
                        .partnerService()
                        .answer(
                                actor,
                                w.keyResult.id(),
                                input("answer", "ACCEPTED", "version", number(w.keyResult.version()))));
    }

    private void add(String name, BiConsumer<PermissionWorld, Actor> useCase) {
        useCases.put(name, useCase);
    }
}
