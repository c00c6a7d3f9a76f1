package org.waypoint.okr.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.Test;
import org.waypoint.okr.domain.refusal.Reason;

/** What a spreadsheet cell says about a number, as published by real teams. */
public class CellValueTest {
    @Test
    public void plainNumbersAreTakenAsTheyStand() {
        assertThat(CellValue.of(" 0.616 ")).isEqualTo(known("0.616", null, false));
        assertThat(CellValue.of(".5")).isEqualTo(known(".5", null, false));
        assertThat(CellValue.of("1.00")).isEqualTo(known("1.00", null, false));
        assertThat(CellValue.of("-3")).isEqualTo(known("-3", null, true));
    }

    @Test
    public void aSuffixIsKept() {
        assertThat(CellValue.of("10%")).isEqualTo(known("10", "%", false));
        assertThat(CellValue.of("-15%")).isEqualTo(known("-15", "%", true));
        assertThat(CellValue.of("2x")).isEqualTo(known("2", "x", false));
    }

    @Test
    public void emptyAndDashMeanThatNobodyKnows() {
        for (String text : List.of("", "  ", "-", "n/a", "NA", "N/A", "?")) {
            assertThat(CellValue.of(text)).as(text).isInstanceOf(CellValue.Unknown.class);
        }
    }

    @Test
    public void theWordForDoneIsUnderstood() {
        assertThat(CellValue.of("COMPLETE")).isInstanceOf(CellValue.Complete.class);
        assertThat(CellValue.of("done")).isInstanceOf(CellValue.Complete.class);
    }

    @Test
    public void whatTwoPeopleWouldReadDifferentlyIsNotGuessed() {
        assertUnreadable("~3", Reason.VALUE_NOT_EXACT);
        assertUnreadable("over 2x at a minimum and up to 40x in some cases", Reason.VALUE_NOT_EXACT);
        assertUnreadable("978,1600", Reason.MORE_THAN_ONE_VALUE);
        assertUnreadable("494,21.5", Reason.MORE_THAN_ONE_VALUE);
        assertUnreadable("93 , $170", Reason.MORE_THAN_ONE_VALUE);
        assertUnreadable("4/20 , 46/100, 364*/200", Reason.MORE_THAN_ONE_VALUE);
        assertUnreadable("32(40) , 72*(78)", Reason.MORE_THAN_ONE_VALUE);
        assertUnreadable("4:03", Reason.CELL_UNREADABLE);
        assertUnreadable("(1+7/75)x0.5", Reason.CELL_UNREADABLE);
        assertUnreadable("xxx", Reason.CELL_UNREADABLE);
        assertUnreadable("*", Reason.CELL_UNREADABLE);
        assertUnreadable("75% of all P1s", Reason.CELL_UNREADABLE);
        assertUnreadable("1e5", Reason.CELL_UNREADABLE);
    }

    private static void assertUnreadable(String text, Reason reason) {
        assertThat(CellValue.of(text)).as(text).isEqualTo(new CellValue.Unreadable(reason));
    }

    private static CellValue known(String number, String suffix, boolean signed) {
        return new CellValue.Known(new BigDecimal(number), suffix, signed);
    }
}
