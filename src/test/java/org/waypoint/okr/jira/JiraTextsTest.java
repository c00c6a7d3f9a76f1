package org.waypoint.okr.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.message.I18nResolver;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnitRunner;

@RunWith(MockitoJUnitRunner.StrictStubs.class)
public class JiraTextsTest {
    @Mock
    private I18nResolver i18n;

    @Test
    public void aTextWithoutArgumentsIsTakenAsItIs() {
        when(i18n.getText(Locale.GERMAN, "okr.save")).thenReturn("Speichern");

        assertThat(new JiraTexts(i18n).text(Locale.GERMAN, "okr.save", List.of()))
                .isEqualTo("Speichern");
    }

    @Test
    public void decimalsAndDatesAreWrittenInTheLanguageAsOnThePages() {
        when(i18n.getText(Locale.GERMAN, "okr.common.date-pattern")).thenReturn("d. MMM yyyy");
        when(i18n.getText(Locale.GERMAN, "okr.key", "\u22121.234,5678", "31. Okt. 2026", 3, "Ada"))
                .thenReturn("ok");

        List<?> arguments = List.of(new BigDecimal("-1234.5678"), LocalDate.of(2026, 10, 31), 3, "Ada");
        assertThat(new JiraTexts(i18n).text(Locale.GERMAN, "okr.key", arguments))
                .isEqualTo("ok");
    }
}
