package org.guanxi.support.conversation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.guanxi.shared.http.IdempotencyKey;
import org.guanxi.shared.security.CurrentUser;
import org.guanxi.support.cases.CaseMoves;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ConversationService {

    private final Messages messages;
    private final CaseMoves cases;
    private final Clock clock;

    ConversationService(Messages messages, CaseMoves cases, Clock clock) {
        this.messages = messages;
        this.cases = cases;
        this.clock = clock;
    }

    @Transactional
    public MessageView write(UUID caseId, WriteMessage said, CurrentUser author, IdempotencyKey key) {
        List<Object> asked = List.of(caseId, said);
        return key.earlier(asked, messages::findByStampKey, Message::stamp)
                .orElseGet(() -> messages.save(new Message(
                        caseOf(caseId, said.kind(), author),
                        said,
                        author.subject(),
                        key.stamp(asked),
                        clock.instant())))
                .view();
    }

    private UUID caseOf(UUID caseId, MessageKind kind, CurrentUser author) {
        return switch (kind) {
            case PUBLIC_REPLY -> cases.agentReplied(caseId, author.personId().orElse(null));
            case INTERNAL_NOTE -> cases.requireCase(caseId);
            case CUSTOMER_MESSAGE -> cases.customerWrote(caseId);
        };
    }
}
