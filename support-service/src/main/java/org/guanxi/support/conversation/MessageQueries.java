package org.guanxi.support.conversation;

import static org.guanxi.shared.list.filter.FieldType.MOMENT;
import static org.guanxi.shared.list.filter.FieldType.TEXT;
import static org.guanxi.shared.list.filter.FieldType.WORD;

import java.util.UUID;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.Listing;
import org.guanxi.shared.list.Lists;
import org.guanxi.shared.list.Page;
import org.guanxi.shared.list.filter.Field;
import org.guanxi.support.cases.CaseMoves;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class MessageQueries {

    private static final Listing MESSAGES = Listing.of(
            MessageView.COLUMNS,
            "case_message",
            "id",
            "createdAt",
            new Field("kind", "kind", MessageKind.class),
            new Field("body", "body", TEXT),
            new Field("authorId", "author", WORD),
            new Field("createdAt", "created_at", MOMENT));

    private final Lists lists;
    private final CaseMoves cases;

    MessageQueries(Lists lists, CaseMoves cases) {
        this.lists = lists;
        this.cases = cases;
    }

    @Transactional(readOnly = true)
    public Page<MessageView> page(UUID caseId, ListRequest request) {
        UUID known = cases.requireCase(caseId);
        return lists.page(MESSAGES.where("case_id = ?", Ids.bytes(known)), request, MessageView::read);
    }
}
