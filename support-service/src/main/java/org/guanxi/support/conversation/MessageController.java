package org.guanxi.support.conversation;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.guanxi.shared.http.IdempotencyKey;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.ListedBy;
import org.guanxi.shared.list.Page;
import org.guanxi.shared.security.CurrentUser;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/cases/{id}/messages")
@ListedBy(MessageQueries.class)
class MessageController {

    private final ConversationService conversation;
    private final MessageQueries queries;

    MessageController(ConversationService conversation, MessageQueries queries) {
        this.conversation = conversation;
        this.queries = queries;
    }

    @GetMapping
    @Operation(summary = "List the messages of a case")
    Page<MessageView> list(@PathVariable UUID id, @Valid @ParameterObject ListRequest request) {
        return queries.page(id, request);
    }

    @PostMapping
    @Operation(summary = "Add a reply, a note or a customer's message to a case")
    ResponseEntity<MessageView> write(
            @PathVariable UUID id, @Valid @RequestBody WriteMessage said, CurrentUser caller, IdempotencyKey key) {
        MessageView message = conversation.write(id, said, caller, key);
        return ResponseEntity.created(URI.create("/api/cases/" + message.caseId() + "/messages"))
                .body(message);
    }
}
