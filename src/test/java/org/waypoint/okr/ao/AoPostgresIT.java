package org.waypoint.okr.ao;

import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.runner.RunWith;
import org.junit.runners.Suite;
import org.junit.runners.Suite.SuiteClasses;

/** Every test of a repository once more, on PostgreSQL. */
@RunWith(Suite.class)
@SuiteClasses({
    AoAlignmentsTest.class,
    AoAnsweringTest.class,
    AoCarryOverTest.class,
    AoCheckInsTest.class,
    AoClosingsTest.class,
    AoConcurrencyTest.class,
    AoConcurrentFollowingTest.class,
    AoConcurrentRulesTest.class,
    AoCyclesTest.class,
    AoEpicTrailsTest.class,
    AoHypothesesTest.class,
    AoHypothesisSearchTest.class,
    AoIdempotencyRecordsTest.class,
    AoKeyResultSourcesTest.class,
    AoKeyResultsTest.class,
    AoMessagesTest.class,
    AoObjectivesTest.class,
    AoPartnerRequestsTest.class,
    AoRetrospectivesTest.class,
    AoSettingsStoreTest.class,
    AoStatementCountTest.class,
    AoTablesTest.class,
    AoTransactionsTest.class,
    AoUnitsTest.class,
    BulkLoadTest.class
})
public class AoPostgresIT {
    @BeforeClass
    public static void usePostgres() {
        AoEngine.use(AoEngine.POSTGRESQL);
    }

    @AfterClass
    public static void useH2Again() {
        AoEngine.use(AoEngine.H2);
    }
}
