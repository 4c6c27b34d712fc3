package no.individuellplan.integration.format.xml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;

/**
 * xsd:dateTime and xsd:date. A time without a zone is Norwegian time (Europe/Oslo): most senders leave the zone out, and
 * the standards say nothing else.
 */
public final class Times {

    public static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d.M.uuuu 'kl.' HH.mm", Locale.ROOT);
    private static final DatatypeFactory XML = DatatypeFactory.newDefaultInstance();

    private static final Pattern BEGINNING = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    /** Java's parser takes 80 minutes as an hour and twenty; the schema has none above 59. */
    private static final Pattern NO_SUCH_ZONE = Pattern.compile("[+-][0-9]{2}:[6-9][0-9]$");

    private static final int LONGEST = 64;
    private static final int LEAP_SECOND = 60;
    private static final int LAST_YEAR = 9999;

    private Times() {}

    /** The point in time, or nothing when the text is not an xsd:dateTime, which knows no leap seconds. */
    public static Optional<OffsetDateTime> dateTime(String text) {
        return parse(text).flatMap(Times::moment);
    }

    private static Optional<OffsetDateTime> moment(XMLGregorianCalendar read) {
        return Optional.of(read)
                .filter(calendar -> DatatypeConstants.DATETIME.equals(calendar.getXMLSchemaType()))
                .filter(calendar -> calendar.getSecond() < LEAP_SECOND)
                .flatMap(Times::toOffset);
    }

    /** The day, or nothing when the text is not an xsd:date. A zone on a day is ignored. */
    public static Optional<LocalDate> date(String text) {
        return parse(text).flatMap(Times::day);
    }

    private static Optional<LocalDate> day(XMLGregorianCalendar read) {
        return Optional.of(read)
                .filter(calendar -> DatatypeConstants.DATE.equals(calendar.getXMLSchemaType()))
                .flatMap(Times::toDate);
    }

    /** A day or a point in time as a Norwegian reads it: 24.12.2026, 24.12.2026 kl. 14.30. Nothing for any other text. */
    public static Optional<String> shown(String text) {
        return parse(text).flatMap(read -> day(read).map(DAY::format).or(() -> moment(read)
                .map(at -> MOMENT.format(at.atZoneSameInstant(OSLO)))));
    }

    /** Norwegian time with its offset and whole seconds, as messages carry it. */
    public static String text(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                time.atZoneSameInstant(OSLO).truncatedTo(ChronoUnit.SECONDS));
    }

    /**
     * A number without end would cost the square of its length to read, and is no time. Most fields hold words, and to have
     * each of them refused by the parser would cost more than all else that is done with a long message.
     */
    private static Optional<XMLGregorianCalendar> parse(String text) {
        String time = text.strip();
        if (time.length() > LONGEST
                || !BEGINNING.matcher(time).lookingAt()
                || NO_SUCH_ZONE.matcher(time).find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(XML.newXMLGregorianCalendar(time));
        } catch (IllegalArgumentException notATime) {
            return Optional.empty();
        }
    }

    private static Optional<OffsetDateTime> toOffset(XMLGregorianCalendar calendar) {
        int nanos = calendar.getFractionalSecond() == null
                ? 0
                : calendar.getFractionalSecond().movePointRight(9).intValue();
        return toDate(calendar)
                .map(date -> zoned(
                        calendar,
                        date.atTime(calendar.getHour() % 24, calendar.getMinute(), calendar.getSecond(), nanos)
                                .plusDays(calendar.getHour() / 24)));
    }

    private static OffsetDateTime zoned(XMLGregorianCalendar calendar, LocalDateTime local) {
        int minutes = calendar.getTimezone();
        return minutes == DatatypeConstants.FIELD_UNDEFINED
                ? local.atZone(OSLO).toOffsetDateTime()
                : local.atOffset(ZoneOffset.ofTotalSeconds(minutes * 60));
    }

    /** Of a year people count in: others fit neither the calendar of Java, where they become other years, nor a database. */
    private static Optional<LocalDate> toDate(XMLGregorianCalendar calendar) {
        if (calendar.getEon() != null || calendar.getYear() < 1 || calendar.getYear() > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(calendar.getYear(), calendar.getMonth(), calendar.getDay()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
