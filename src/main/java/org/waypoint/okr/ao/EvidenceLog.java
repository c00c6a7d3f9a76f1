package org.waypoint.okr.ao;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.ao.entity.EvidenceEntity;
import org.waypoint.okr.ao.entity.IdEntity;
import org.waypoint.okr.ao.mapping.Columns;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.hypothesis.Evidence;
import org.waypoint.okr.domain.hypothesis.EvidenceKind;
import org.waypoint.okr.domain.hypothesis.HypothesisId;

/** What was found for or against bets, in EVIDENCE. */
final class EvidenceLog {
    private final Tables tables;

    EvidenceLog(Tables tables) {
        this.tables = tables;
    }

    Evidence add(HypothesisId hypothesis, EvidenceKind kind, String note, @Nullable String link, Stamp added) {
        long id = tables.insert(EvidenceEntity.class, row -> {
            row.setHypothesisId(hypothesis.value());
            row.setEvidenceKind(kind.name());
            row.setNote(note);
            row.setLink(link);
            row.setAddedBy(added.userKey());
            row.setAddedAt(added.at().toEpochMilli());
        });
        return evidence(tables.find(EvidenceEntity.class, id).orElseThrow());
    }

    /** Newest first. */
    List<Evidence> of(Collection<HypothesisId> ids) {
        List<Long> values = ids.stream().map(HypothesisId::value).toList();
        return tables.where(EvidenceEntity.class, "HYPOTHESIS_ID", values).stream()
                .sorted(Comparator.comparing(IdEntity::getID).reversed())
                .map(EvidenceLog::evidence)
                .toList();
    }

    private static Evidence evidence(EvidenceEntity row) {
        return new Evidence(
                row.getID(),
                new HypothesisId(row.getHypothesisId()),
                EvidenceKind.valueOf(row.getEvidenceKind()),
                row.getNote(),
                row.getLink(),
                Columns.stamp(row.getAddedBy(), row.getAddedAt()));
    }
}
