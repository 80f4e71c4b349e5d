package org.guanxi.campaign.audience;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides who is reached: one message per person and per address. Whoever comes first keeps the address. */
final class AudienceRules {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s<>\",;]{1,64}@[^@\\s<>\",;]+\\.[^@\\s<>\",;]+");

    private final Set<UUID> persons = new HashSet<>();
    private final Set<String> addresses = new HashSet<>();

    /** @param candidates those who come next: a large segment comes in parts */
    List<AudienceEntry> decide(List<Candidate> candidates) {
        List<AudienceEntry> entries = new ArrayList<>(candidates.size());
        for (Candidate each : candidates) {
            if (each.contactId() == null || persons.add(each.contactId())) {
                entries.add(entry(each));
            }
        }
        return List.copyOf(entries);
    }

    private AudienceEntry entry(Candidate candidate) {
        String address = normal(candidate.email());
        return new AudienceEntry(
                candidate.accountId(), candidate.contactId(), candidate.name(), address, exclusion(candidate, address));
    }

    private @Nullable Exclusion exclusion(Candidate candidate, @Nullable String address) {
        if (candidate.contactId() == null) {
            return Exclusion.NO_CONTACT;
        }
        if (address == null) {
            return Exclusion.NO_ADDRESS;
        }
        if (!ADDRESS.matcher(address).matches()) {
            return Exclusion.INVALID_ADDRESS;
        }
        return addresses.add(address) ? null : Exclusion.DUPLICATE_ADDRESS;
    }

    private static @Nullable String normal(@Nullable String email) {
        return email == null || email.isBlank() ? null : email.strip().toLowerCase(Locale.ROOT);
    }
}
