package org.guanxi.campaign.campaign;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.guanxi.campaign.content.CampaignChannel;
import org.guanxi.campaign.content.CampaignContent;
import org.guanxi.campaign.content.CampaignCosts;
import org.guanxi.shared.input.Happened;
import org.guanxi.shared.input.ManyLines;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as its caller wants it; what is left out is empty.
 *
 * @param subject and body may say {@code {{name}}} for the reader's name
 * @param language in which subject and body are written
 * @param startsAt when it starts by itself once scheduled; empty: by hand
 */
record WriteCampaign(
        @NotBlank @Size(max = 200) String name,
        @ManyLines @Nullable @Size(max = 500) String goal,
        @NotNull CampaignChannel channel,
        @Nullable UUID segmentId,
        @Nullable @Size(max = 200) String subject,
        @ManyLines @Nullable @Size(max = 8000) String body,

        @Nullable @Pattern(regexp = "zh-CN|en", message = "field.language")
        String language,

        @Nullable @PositiveOrZero @Digits(integer = 15, fraction = 4)
        BigDecimal budget,

        @Nullable @PositiveOrZero @Digits(integer = 15, fraction = 4)
        BigDecimal plannedCost,

        @Nullable @PositiveOrZero @Digits(integer = 15, fraction = 4)
        BigDecimal actualCost,

        @Nullable @Size(max = 20) String currency,
        @Nullable @Happened(orWill = true) Instant startsAt,
        @Nullable @Happened(orWill = true) Instant endsAt) {

    CampaignContent content() {
        return new CampaignContent(
                name.strip(),
                blank(goal),
                channel,
                segmentId,
                blank(subject),
                blank(body),
                language,
                micros(startsAt),
                micros(endsAt));
    }

    CampaignCosts costs() {
        return new CampaignCosts(budget, plannedCost, actualCost, currency);
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable Instant micros(@Nullable Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.MICROS);
    }
}
