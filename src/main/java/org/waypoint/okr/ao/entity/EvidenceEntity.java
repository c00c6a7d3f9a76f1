package org.waypoint.okr.ao.entity;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A piece of evidence for or against a bet; only ever added. */
@Preload
@Table("EVIDENCE")
public interface EvidenceEntity extends IdEntity {
    @Indexed
    @NotNull
    Long getHypothesisId();

    void setHypothesisId(Long hypothesisId);

    /** Name of an EvidenceKind. */
    @StringLength(30)
    String getEvidenceKind();

    void setEvidenceKind(String evidenceKind);

    @StringLength(StringLength.UNLIMITED)
    String getNote();

    void setNote(String note);

    @StringLength(StringLength.UNLIMITED)
    String getLink();

    void setLink(String link);

    String getAddedBy();

    void setAddedBy(String addedBy);

    /** Epoch milliseconds. */
    long getAddedAt();

    void setAddedAt(long addedAt);
}
