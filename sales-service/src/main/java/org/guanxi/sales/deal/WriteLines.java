package org.guanxi.sales.deal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.guanxi.sales.pricing.WantedLine;

/** All lines of a deal, in their order; amounts are computed here, in the deal's currency. */
record WriteLines(@NotNull @Size(max = 200) List<@Valid @NotNull WantedLine> lines) {}
