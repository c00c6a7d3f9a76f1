package org.waypoint.okr.ao.entity;

/** A row that people edit, or that others wait at. */
public interface VersionedEntity extends IdEntity {
    /** Grows with each edit; what a person saw must still be stored when the edit arrives. */
    long getVersion();

    void setVersion(long version);

    /** A fresh number is written here to take the row lock; nobody reads it. */
    long getLockToken();

    void setLockToken(long token);
}
