package org.guanxi.campaign.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.guanxi.campaign.FastClocks;
import org.guanxi.campaign.audience.Recipient;
import org.guanxi.campaign.mail.Letter;
import org.guanxi.campaign.mail.Mail;
import org.guanxi.campaign.mail.MailSender;
import org.guanxi.campaign.mail.Receipt;
import org.guanxi.shared.id.Ids;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@FastClocks
class SendWorkerIT {

    private static final int READERS = 300;

    @Autowired
    SendService service;

    @Autowired
    Sends sends;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void manyWorkersSendEveryMessageOnce() throws Exception {
        UUID campaign = Ids.next();
        Counting provider = new Counting();
        transaction.executeWithoutResult(status -> {
            sends.start(letter(campaign));
            sends.queue(campaign, readers());
        });

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> work = () -> {
                new SendWorker(service, provider).sendDue();
                return true;
            };
            for (Future<Boolean> done : threads.invokeAll(Collections.nCopies(6, work))) {
                done.get();
            }
        }

        long elsewhere = count(
                "SELECT COUNT(*) FROM sandbox_mail s JOIN message m ON m.id = s.message_id"
                        + " WHERE m.campaign_id = ?",
                campaign);
        assertThat(provider.sent).doesNotHaveDuplicates();
        assertThat(provider.sent.size() + elsewhere).isEqualTo(READERS);
        assertThat(count("SELECT COUNT(*) FROM message WHERE campaign_id = ? AND attempts = 1", campaign))
                .isEqualTo(READERS);
    }

    @Test
    void isNotTriedAgainAfterItsCampaignHasEnded() {
        UUID campaign = Ids.next();
        Mail mail = transaction
                .execute(status -> {
                    sends.start(letter(campaign));
                    sends.queue(campaign, readers().subList(0, 1));
                    return service.claimNext(campaign);
                })
                .orElseThrow();
        transaction.executeWithoutResult(status -> sends.end(campaign));

        service.record(mail.messageId(), new Receipt.Delayed("mailbox full"));

        assertThat(count("SELECT COUNT(*) FROM message WHERE campaign_id = ? AND state = 'SUPPRESSED'", campaign))
                .isEqualTo(1);
    }

    private long count(String sql, UUID campaign) {
        return jdbc.sql(sql).param(Ids.bytes(campaign)).query(Long.class).single();
    }

    private static Letter letter(UUID campaign) {
        return new Letter(campaign, "Spring", "MAIL", "Hello", "Dear {{name}}");
    }

    private static List<Recipient> readers() {
        return IntStream.range(0, READERS)
                .mapToObj(i -> new Recipient(Ids.next(), Ids.next(), "Reader " + i, "reader" + i + "@example.com"))
                .toList();
    }

    private static class Counting implements MailSender {

        final ConcurrentLinkedQueue<UUID> sent = new ConcurrentLinkedQueue<>();

        @Override
        public Receipt send(Mail mail) {
            sent.add(mail.messageId());
            return new Receipt.Accepted();
        }

        @Override
        public Optional<Receipt> lookUp(UUID messageId) {
            return Optional.empty();
        }
    }
}
