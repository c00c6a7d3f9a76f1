package org.waypoint.okr.house.witness.domain;

/** Takes one parameter too many. */
public final class CrowdedWitness {
    public CrowdedWitness(int a, int b, int c, int d, int e, int f, int g) {
        assert a + b + c + d + e + f + g > 0;
    }
}
