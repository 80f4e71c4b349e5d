package org.guanxi.customer.contact;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanxi.shared.input.PhoneNumber;
import org.guanxi.shared.input.PhoneNumbers;
import org.guanxi.shared.input.Texts;
import org.jspecify.annotations.Nullable;

/** A contact as its caller wants it. */
public record WriteContact(
        @Nullable @Size(max = 100) String firstName,
        @NotBlank @Size(max = 100) String lastName,
        @Nullable @Size(max = 100) String title,

        @Nullable @Email(regexp = Texts.MAIL_ADDRESS) @Size(max = 254)
        String email,

        @Nullable @Size(max = 50) @PhoneNumber String phone,

        @Nullable @Pattern(regexp = "zh-CN|en", message = "field.language")
        String language,

        @Nullable @Size(max = 50) List<@Valid @NotNull Link> accounts) {

    @Schema(name = "WantedLink")
    record Link(
            @NotNull UUID accountId,
            @Nullable @Size(max = 100) String role,
            boolean primary) {}

    /** @throws AccountLinkedTwice */
    ContactDetails details() {
        return new ContactDetails(
                blank(firstName),
                lastName.strip(),
                blank(title),
                lower(email),
                PhoneNumbers.plain(phone),
                language,
                links());
    }

    private Set<AccountLink> links() {
        Map<UUID, AccountLink> links = new LinkedHashMap<>();
        for (Link link : accounts == null ? List.<Link>of() : accounts) {
            AccountLink wanted = new AccountLink(link.accountId(), blank(link.role()), link.primary());
            if (links.putIfAbsent(link.accountId(), wanted) != null) {
                throw new AccountLinkedTwice(links.size());
            }
        }
        return Set.copyOf(links.values());
    }

    private static @Nullable String lower(@Nullable String email) {
        String known = blank(email);
        return known == null ? null : known.toLowerCase(Locale.ROOT);
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
