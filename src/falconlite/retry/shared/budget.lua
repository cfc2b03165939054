-- Grant requests of one rate limit to a process. docs/shared_budget.md explains the algorithm.
--
-- KEYS[1]  hash with the state of the limit
-- ARGV     1 seconds since the epoch, empty for the time of the server (a time is for tests)
--          2 name of the group, 3 its weight, 4 its floor (requests a minute)
--          5 requests wanted; 0 only reports   6 seconds in which the process would use one; 0: it does not know yet
--          7 ticket from the last answer, or empty   8 width of that ticket
--          9 requests a minute at most; 0: no ceiling; negative: the limit while none is known
--          10 limit that the API stated, or empty
--          11 requests left that the API stated, or empty, 12 seconds ago, to a request sent 13 seconds ago
--          14 seconds to allow none (after a 429)
--          15 last lease as it was returned, or empty   16 requests of that lease
--          17... pairs: age in seconds and number of the requests that were sent since the last call
-- Returns  requests granted, the lease (buckets in which it is counted and was granted), seconds that the lease lasts,
--          seconds to wait before the next call after the lease is used up, ticket (empty for none), width of the
--          ticket, limit (0: unknown)

local MINUTE, STEP, SLACK = 60, 0.5, 0.1 -- seconds: the window, a bucket, what the clocks of processes may differ by
local HORIZON = 5 -- seconds: shortest period of the plan
local CREDIT = 1 -- seconds for which a group may save up its pace
local FORGET = 600 -- seconds after which an unused group is deleted
local EARLY, GRACE = 0.25, 1 -- seconds: a process is served that much early; its group waits that much after its turn
local MOST, PERIOD = 16, 2 -- most requests of a lease while requests are scarce, and seconds in which they can be sent
local OWED, MORE = 3, 2 -- seconds of the pace that a group may claim later; times its place that a process gets then
local SOON = 20 -- seconds in which a small surplus is handed out
local LATER = 1.02 -- times the estimated wait: a process that comes too early must ask again
local LONG = 10 -- seconds: in a queue of this length, each process gets as many requests as it can send
local LATE = 5 -- seconds after which a number of requests left is too old to be compared
local EVER = 1e9

local key, now = KEYS[1], tonumber(ARGV[1])
if not now then
  local time = redis.call('TIME')
  now = time[1] + time[2] / 1e6
end
local name, weight, floor = ARGV[2], tonumber(ARGV[3]), tonumber(ARGV[4])
local want, each_takes = tonumber(ARGV[5]), tonumber(ARGV[6])
local ticket, width = tonumber(ARGV[7]), tonumber(ARGV[8]) or 0
local ceiling, stated = tonumber(ARGV[9]), tonumber(ARGV[10])
local left, age, sent, pause = tonumber(ARGV[11]), tonumber(ARGV[12]), tonumber(ARGV[13]), tonumber(ARGV[14])

-- Read the state. A bucket counts the requests of half a second by the time at which they are sent. It no longer counts
-- when they are a minute old. Fields with an "n" count requests by the time at which they were granted.
local sums, grants, groups, dead, changed = {}, {}, {}, {}, {}
local this = math.floor(now / STEP)
local oldest = math.floor((now - MINUTE - SLACK) / STEP) -- the last bucket of which some requests count
local closed, known, foreign = 0, 0, 0
local flat = redis.call('HGETALL', key)
for i = 1, #flat, 2 do
  local field, value = flat[i], flat[i + 1]
  local bucket = tonumber(field)
  if bucket then
    if bucket < oldest - LATE / STEP - 1 then dead[#dead + 1] = field else sums[bucket] = tonumber(value) end
  elseif string.sub(field, 1, 1) == 'n' then
    bucket = tonumber(string.sub(field, 2))
    if bucket < this - LATE / STEP then dead[#dead + 1] = field else grants[bucket] = tonumber(value) end
  elseif string.sub(field, 1, 2) == 'g:' then
    local group = cjson.decode(value)
    if group.seen + FORGET < now then dead[#dead + 1] = field else groups[string.sub(field, 3)] = group end
  elseif field == 'closed' then closed = tonumber(value)
  elseif field == 'foreign' then foreign = tonumber(value)
  elseif field == 'limit' then known = tonumber(value) end
end

local function count(bucket, number)
  if bucket >= oldest and number ~= 0 then
    sums[bucket] = math.max((sums[bucket] or 0) + number, 0)
    changed[bucket] = true
  end
end

-- Settle the last lease: its requests were counted at its end; count the sent ones when they were sent, the others not.
-- The process may also have sent requests without a lease, while it could not reach the store.
local lease, begun = string.match(ARGV[15], '(%d+):(%d+)')
lease, begun = tonumber(lease), tonumber(begun)
local settled = lease and sums[lease] and lease >= oldest
local unused = 0
if settled then
  unused = math.min(tonumber(ARGV[16]), sums[lease])
  count(lease, -unused)
end
if settled or not lease or not sums[lease] then -- else the whole lease counts, because it ended long ago
  for i = 17, #ARGV, 2 do
    count(math.floor((now - tonumber(ARGV[i])) / STEP), tonumber(ARGV[i + 1]))
    unused = unused - tonumber(ARGV[i + 1])
  end
end
unused = math.max(unused, 0)
if unused > 0 and grants[begun] then
  grants[begun] = grants[begun] - unused
  redis.call('HINCRBY', key, 'n' .. begun, -unused)
end

-- Learn the limit, and correct the count if the API says that fewer requests are left: others use the account too.
if stated and stated ~= known then
  known = stated
  redis.call('HSET', key, 'limit', known)
end
local limit = known
if ceiling < 0 and known == 0 then limit = -ceiling end
if ceiling > 0 and (known == 0 or ceiling < known) then limit = ceiling end
local unlimited = limit == 0
if unlimited then limit = EVER end
local used = 0
for bucket, number in pairs(sums) do
  if bucket >= oldest then used = used + number end
end
if left and sent <= LATE then
  -- The API counted at an unknown time between the request and its answer. Compare with the most that we may have had
  -- there: all that had not ended before the request was sent, but what was granted after the answer.
  local then_oldest, counted = math.floor((now - sent - MINUTE - SLACK) / STEP), 0
  for bucket, number in pairs(sums) do
    if bucket >= then_oldest then counted = counted + number end
  end
  for bucket, number in pairs(grants) do
    if bucket > (now - age) / STEP then counted = counted - number end
  end
  local others = limit - left - counted
  if others > math.max(0.01 * limit, 1) then
    count(this, others)
    used = used + others
    foreign = now
    redis.call('HSET', key, 'foreign', string.format('%.3f', now))
  end
end

if pause > 0 then
  closed = math.max(closed, now + pause)
  redis.call('HSET', key, 'closed', string.format('%.3f', closed))
end

-- The group of this process, and what the other groups keep: the unused part of their floors.
-- A group has a queue: places are numbered in requests, from "head" (whose turn it is) to "tail" (the next new place).
local group = groups[name]
if not group then
  group = { head = 0, tail = 0, till = 0, line = 0, owed = 0, kept = floor, at = now }
  groups[name] = group
end
local passed = math.max(now - group.at, 0)
group.weight, group.floor, group.seen = weight, floor, now
if each_takes == 0 then
  each_takes = group.takes or 0.5 -- it is assumed to be as fast as the others of the group
else
  group.takes = 0.9 * (group.takes or each_takes) + 0.1 * each_takes
end
local weights, kept, rivals = weight, 0, {}
for other, each in pairs(groups) do
  each.kept = math.min(each.floor, each.kept + math.max(now - each.at, 0) * each.floor / MINUTE)
  each.at = now
  if other ~= name then
    kept = kept + each.kept
    if each.till > now then -- its processes wait too
      weights = weights + each.weight
      rivals[#rivals + 1] = each
    end
  end
end
local free = limit - used - kept

-- The plan: send along the lowest straight lines to which the requests suffice that are free, or become free when they
-- are a minute old. So the pace only rises in the next minute. After that it is the limit itself.
local scarce = used + kept > limit / 2 or group.tail > group.head -- a queue ends only when all had their turn
local margin = now - foreign < MINUTE and 0.03 or 0.0025 -- others are noticed a little later
local points = {}
local average = math.max((1 - margin) * (limit - kept) / (MINUTE + STEP + SLACK), limit / MINUTE / 50)
if scarce then
  local released = free - margin * limit
  for bucket = oldest, this + 120 do
    local number = sums[bucket] or 0
    local after = (bucket + 1) * STEP + MINUTE + SLACK - now
    if after >= HORIZON and after <= MINUTE + 1 then points[#points + 1] = { after, released + number / 2 } end
    released = released + number
  end
end

-- The next line of the plan, from a time and number on: its slope, and the point at which it ends.
local function line(after, number, first)
  local slope, ends = average, nil
  for i = first, #points do
    local each = (points[i][2] - number) / (points[i][1] - after)
    if each < slope then slope, ends = each, i end
  end
  return math.max(slope, average / 50), ends
end
local all = line(0, 0, 1)

-- The part of this group: its weight among the groups that wait, and what they leave. A group is owed what it might
-- have got at its pace but did not claim.
local function most_owed(pace) return math.max(OWED * pace, 2 * MOST) end
local part = 1
if scarce then
  for _, each in ipairs(rivals) do
    local its = each.weight / weights
    local unclaimed = math.min(each.owed + (now - each.seen) * all * its, free) / most_owed(all * its)
    part = part - its * math.max(math.min((1 - unclaimed) / 0.75, 1), 0)
  end
  part = math.max(part, weight / weights)
end
local pace = all * part

-- Seconds until it is the turn of a place, along the plan. An estimate from the present pace alone would be wrong by
-- half after a burst, and thousands of processes would come too early and ask again.
local function turn(place)
  local ahead, after, number, first = (place - group.head) / part, 0, 0, 1
  while true do
    local slope, ends = line(after, number, first)
    local reached = number + slope * ((ends and points[ends][1] or EVER) - after)
    if reached >= ahead then return after + (ahead - number) / slope end
    after, number, first = points[ends][1], reached, ends + 1
  end
end

-- The queue moves at this pace, even if those whose turn it is do not come. Without a queue a little may be saved up.
if scarce then
  group.head = math.min(group.head + pace * passed, group.tail + CREDIT * pace)
  local surplus = math.max(math.min(free - margin * limit, 0.02 * limit), 0) / SOON * part
  group.owed = math.min(group.owed + (pace + surplus) * passed + unused, most_owed(pace), math.max(free, 0))
else
  group.head, group.owed = group.tail, 0
end

-- Grant.
local granted, wait, life = 0, 0, 0
if ticket and (ticket > group.tail or not scarce) then ticket = nil end
local most = math.max(1, math.floor(limit / 100))
local fits = math.min(most, MOST, math.max(1, math.floor(PERIOD / each_takes)))
local number = math.min(want, scarce and fits or most)
local usual = number
if ticket then
  number = math.min(width, fits)
  number = math.max(number, math.min(math.floor(group.owed), number * MORE)) -- others did not come
end
if closed > now then
  wait = closed - now
elseif want > 0 then
  local waited, queued = ticket ~= nil, scarce
  if scarce and not ticket and group.kept >= 1 then -- within its floor a group need not queue
    number, queued = math.min(number, math.floor(group.kept)), false
  end
  local function queue()
    ticket, width = group.tail, usual
    if group.tail - group.head > LONG * pace then
      width = group.takes and fits or math.min(MOST, most) -- until its turn it is known how fast the group is
    end
    group.tail = group.tail + width
  end
  if queued and not ticket then queue() end
  local due = queued and math.max(turn(ticket) - EARLY, 0) or 0
  if due <= 0 and free >= 1 then
    granted, ticket, group.line = math.min(number, math.floor(free)), nil, 0
    group.kept = math.max(group.kept - granted, 0)
    group.owed = math.max(group.owed - granted, -MOST)
    life = math.min(math.max(2 * granted * each_takes, 0.5), 8)
    lease = math.floor((now + granted * each_takes) / STEP)
    count(lease, granted)
    redis.call('HINCRBY', key, 'n' .. this, granted)
    if waited then -- it will have to wait again, so it gets the next place already
      queue()
      wait = turn(ticket)
    end
  else
    if not queued then queue() end
    wait = due
    if free < 1 then -- wait until enough of the minute has passed
      local released = free
      for bucket = oldest, this + 140 do
        released = released + (sums[bucket] or 0)
        if released >= math.min(number, 4) then
          wait = math.max((bucket + 1) * STEP + MINUTE + SLACK - now, due)
          break
        end
      end
      group.line = math.max(group.line, now + wait) -- not all at the same time
      wait = group.line - now
      group.line = group.line + number / pace
    end
  end
  if ticket then
    local processes = (group.tail - group.head) / math.max(width, 1)
    wait = math.max(math.min(wait * LATER, math.max(5, processes * 20 / (limit / MINUTE))), 0.01)
    group.till = math.max(group.till, now + wait + GRACE)
  end
end

-- Write what changed.
for bucket in pairs(changed) do redis.call('HSET', key, bucket, sums[bucket]) end
if #dead > 0 then redis.call('HDEL', key, unpack(dead)) end
redis.call('HSET', key, 'g:' .. name, cjson.encode(group))
redis.call('EXPIRE', key, FORGET + MINUTE)
return {
  granted, granted > 0 and lease .. ':' .. this or '', string.format('%.3f', life), string.format('%.3f', wait),
  ticket or '', width, unlimited and 0 or limit,
}
