package org.waypoint.okr.ao.entity;

import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A named row to wait at, for rules that span several rows. */
@Preload
@Table("LATCH")
public interface LatchEntity extends VersionedEntity {
    @NotNull
    @Unique
    @StringLength(100)
    String getName();

    void setName(String name);
}
