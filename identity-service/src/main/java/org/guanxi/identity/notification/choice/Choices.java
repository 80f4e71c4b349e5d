package org.guanxi.identity.notification.choice;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanxi.identity.notification.NotificationKind;
import org.guanxi.shared.id.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Of what each person wants to be told, and where; of everything, and as is usual, unless told otherwise. */
@Component
class Choices {

    private static final String KEEP_CHANNELS = """
            INSERT INTO notification_channel (person_id, kind, toast, desktop)
            VALUES (:person, :kind, COALESCE(:toast, :usualToast), COALESCE(:desktop, :usualDesktop))
            ON DUPLICATE KEY UPDATE toast = COALESCE(:toast, toast), desktop = COALESCE(:desktop, desktop)""";

    private final JdbcClient jdbc;

    Choices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Choice> of(UUID person) {
        Map<NotificationKind, Choice> chosen = chosen(person);
        List<String> muted = jdbc.sql("SELECT kind FROM muted_notification WHERE person_id = ?")
                .param(Ids.bytes(person))
                .query(String.class)
                .list();
        return Stream.of(NotificationKind.values())
                .map(kind -> chosen.getOrDefault(kind, Choice.usual(kind)))
                .map(choice -> muted.contains(choice.kind().name()) ? choice.muted() : choice)
                .toList();
    }

    private Map<NotificationKind, Choice> chosen(UUID person) {
        return jdbc
                .sql("SELECT kind, toast, desktop FROM notification_channel WHERE person_id = ?")
                .param(Ids.bytes(person))
                .query((row, index) -> new Choice(
                        NotificationKind.valueOf(row.getString("kind")),
                        true,
                        row.getBoolean("toast"),
                        row.getBoolean("desktop")))
                .list()
                .stream()
                .collect(Collectors.toMap(Choice::kind, Function.identity()));
    }

    @Transactional
    public Choice choose(UUID person, NotificationKind kind, ChooseNotifications wanted) {
        mute(person, kind, !wanted.inApp());
        Choice usual = Choice.usual(kind);
        jdbc.sql(KEEP_CHANNELS)
                .param("person", Ids.bytes(person))
                .param("kind", kind.name())
                .param("toast", wanted.toast())
                .param("usualToast", usual.toast())
                .param("desktop", wanted.desktop())
                .param("usualDesktop", usual.desktop())
                .update();
        return of(person).get(kind.ordinal());
    }

    private void mute(UUID person, NotificationKind kind, boolean muted) {
        jdbc.sql(
                        muted
                                ? "INSERT IGNORE INTO muted_notification (person_id, kind) VALUES (?, ?)"
                                : "DELETE FROM muted_notification WHERE person_id = ? AND kind = ?")
                .params(Ids.bytes(person), kind.name())
                .update();
    }
}
