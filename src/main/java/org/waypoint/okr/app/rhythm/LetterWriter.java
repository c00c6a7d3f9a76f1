package org.waypoint.okr.app.rhythm;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.waypoint.okr.app.port.Addressee;
import org.waypoint.okr.app.port.Mail;
import org.waypoint.okr.app.port.Texts;
import org.waypoint.okr.domain.rhythm.Watched;
import org.waypoint.okr.domain.rhythm.message.Letter;
import org.waypoint.okr.domain.rhythm.message.Topic;
import org.waypoint.okr.domain.rhythm.message.TopicKind;

/** Puts a letter into the words of its reader. */
final class LetterWriter {
    private final Texts texts;
    private final MailAddresses addresses;
    private final RhythmToday rhythm;
    private final Instant now;

    LetterWriter(Texts texts, MailAddresses addresses, RhythmToday rhythm, Instant now) {
        this.texts = texts;
        this.addresses = addresses;
        this.rhythm = rhythm;
        this.now = now;
    }

    Mail write(Letter letter, Addressee reader, boolean plainText) {
        Locale locale = reader.locale();
        MailDraft draft = new MailDraft().paragraph(say(locale, "okr.mail.greeting", reader.displayName()));
        for (TopicKind kind : TopicKind.values()) {
            List<Topic> topics = letter.topics().stream()
                    .filter(topic -> topic.kind() == kind)
                    .toList();
            if (!topics.isEmpty()) {
                write(kind, topics, locale, draft);
            }
        }
        ZonedDateTime moment = now.atZone(reader.zone());
        draft.paragraph(say(locale, "okr.mail.reason", moment.toLocalDate(), time(moment, locale)))
                .link(say(locale, "okr.mail.preferences"), addresses.preferences());
        return new Mail(
                letter.recipientKey(),
                subject(letter, locale),
                plainText ? draft.text() : draft.html(locale),
                !plainText);
    }

    private static String time(ZonedDateTime moment, Locale locale) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                null, FormatStyle.SHORT, IsoChronology.INSTANCE, locale);
        return DateTimeFormatter.ofPattern(pattern, locale).format(moment);
    }

    private String subject(Letter letter, Locale locale) {
        int lines = Math.toIntExact(letter.topics().stream()
                .filter(topic -> topic.kind().kind() == letter.kind())
                .count());
        return switch (letter.kind()) {
            case REMINDER -> say(locale, "okr.mail.subject.reminder", lines);
            case SCHEDULE -> say(locale, "okr.mail.subject.schedule", lines);
            case DIGEST -> say(locale, "okr.mail.subject.digest", rhythm.date());
            case ENCOURAGEMENT -> say(locale, "okr.mail.subject.encouragement");
        };
    }

    private void write(TopicKind kind, List<Topic> topics, Locale locale, MailDraft draft) {
        switch (kind) {
            case DUE -> {
                draft.heading(say(locale, "okr.mail.due"));
                topics.forEach(topic -> keyResult(topic, locale, draft, true));
            }
            case LATE -> {
                draft.heading(say(locale, "okr.mail.late"));
                topics.forEach(topic -> keyResult(topic, locale, draft, true));
                draft.paragraph(say(locale, "okr.mail.late.help"));
            }
            case LATE_IN_UNIT -> {
                draft.heading(say(locale, "okr.mail.unit"));
                topics.forEach(topic -> keyResult(topic, locale, draft, false));
                draft.paragraph(say(locale, "okr.mail.unit.help"));
            }
            case PROGRAMME -> digest(locale, draft);
            case ALL_DONE -> topics.forEach(topic -> allDone(topic, locale, draft));
        }
    }

    private void keyResult(Topic topic, Locale locale, MailDraft draft, boolean own) {
        rhythm.keyResult(topic.subjectId()).ifPresent(one -> {
            String since = one.due().isLate(rhythm.date())
                    ? say(locale, "okr.mail.since", one.due().nextDue())
                    : say(locale, "okr.mail.today");
            String unit = one.unit().definition().name();
            draft.item(
                    one.keyResult().title(),
                    own ? addresses.checkIn(topic.subjectId()) : addresses.keyResult(topic.subjectId()),
                    unit + ", " + since);
        });
    }

    private void digest(Locale locale, MailDraft draft) {
        draft.heading(say(locale, "okr.mail.digest"));
        List<UnitRhythm> late =
                rhythm.units().stream().filter(unit -> unit.late() > 0).toList();
        if (late.isEmpty()) {
            draft.paragraph(say(locale, "okr.mail.digest.none"));
        }
        late.forEach(unit -> draft.item(
                unit.unit().definition().name(),
                "",
                say(locale, "okr.mail.digest.unit", unit.late(), unit.expected())));
        draft.link(say(locale, "okr.mail.digest.console"), addresses.console());
    }

    private void allDone(Topic topic, Locale locale, MailDraft draft) {
        List<Watched> ofUnit = rhythm.ofUnit(topic.subjectId());
        ofUnit.stream()
                .map(one -> one.unit().definition().name())
                .findFirst()
                .ifPresent(name -> draft.paragraph(say(locale, "okr.mail.done", name, ofUnit.size())));
    }

    private String say(Locale locale, String key, Object... arguments) {
        return texts.text(locale, key, Arrays.asList(arguments));
    }
}
