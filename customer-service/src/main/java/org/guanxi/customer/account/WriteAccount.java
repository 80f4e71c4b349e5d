package org.guanxi.customer.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanxi.customer.country.Countries;
import org.guanxi.customer.country.CountryCode;
import org.guanxi.shared.event.customer.AccountKind;
import org.guanxi.shared.event.customer.ExternalKey;
import org.guanxi.shared.input.PhoneNumber;
import org.guanxi.shared.input.PhoneNumbers;
import org.guanxi.shared.input.Texts;
import org.jspecify.annotations.Nullable;

/** An account as its caller wants it; what is left out is empty. */
public record WriteAccount(
        @NotNull AccountKind kind,
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 100) String industry,
        @Nullable @Size(max = 100) String region,
        @Nullable @Size(max = 100) @CountryCode String country,

        @Nullable @Size(max = 200) @Pattern(regexp = WEBSITE, message = "field.website")
        String website,

        @Nullable @Size(max = 50) @PhoneNumber String phone,

        @Nullable @Email(regexp = Texts.MAIL_ADDRESS) @Size(max = 254)
        String email,

        @Nullable UUID ownerId,
        @Nullable @Size(max = 20) List<@Valid @NotNull Key> externalKeys) {

    private static final String HOST = "(\\[[0-9A-Fa-f:.]+\\]|[^\\s\\u00a0\\u3000/?#:@\\\\]+)(:[0-9]{1,5})?";

    /**
     * A host as people write it, or with its scheme; any other scheme ({@code javascript:}) is no website, nor what has blanks
     * within or tells a password. Or none.
     */
    static final String WEBSITE = "^\\s*(([hH][tT][tT][pP][sS]?://)?" + HOST + "([/?#][^\\s\\u00a0\\u3000]*)?)?\\s*$";

    record Key(
            @NotBlank @Size(max = 80) String source,
            @NotBlank @Size(max = 120) String id) {}

    AccountDetails details() {
        return new AccountDetails(
                kind,
                name.strip(),
                blank(industry),
                blank(region),
                Countries.inCapitals(blank(country)),
                blank(website),
                PhoneNumbers.plain(phone),
                blank(email),
                ownerId,
                keys());
    }

    private Set<AccountKey> keys() {
        return externalKeys == null
                ? Set.of()
                : externalKeys.stream()
                        .map(key -> AccountKey.of(
                                new ExternalKey(key.source().strip(), key.id().strip())))
                        .collect(Collectors.toSet());
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
