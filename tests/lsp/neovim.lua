-- What a person does in Neovim, in a data folder: run as `nvim --headless --clean -u INIT -l neovim.lua FOLDER PATIENCE`.
-- Prints a line for each step that went as it should; the test compares them.
local folder, patience = arg[1], tonumber(arg[2]) * 1000

local function wait(what, happened)
  assert(vim.wait(patience, function() return happened() and true end, 20), "never: " .. what)
end

local function texts()
  local found = {}
  for _, each in ipairs(vim.diagnostic.get(0)) do table.insert(found, each.code .. " " .. vim.split(each.message, "\n")[1]) end
  table.sort(found)
  return found
end

local function cursor_on(text)
  vim.fn.cursor(1, 1)
  assert(vim.fn.search("\\V" .. text, "cW") > 0, text)
end

vim.cmd.edit(folder .. "/links.yaml")
vim.bo.filetype = "yaml"
wait("the server attaches", function() return #vim.lsp.get_clients({ bufnr = 0 }) == 1 end)
local client = vim.lsp.get_clients({ bufnr = 0 })[1]

vim.cmd("silent 3s/heron-guard/heron-gard/")
wait("a fault", function() return #texts() > 0 end)
print("fault: " .. texts()[1])

cursor_on("heron-gard")
vim.lsp.buf.code_action({ apply = true, filter = function(each) return each.title == "Write `heron-guard`" end })
wait("the fix", function() return vim.fn.getline(3) == "  target: heron-guard" and #texts() == 0 end)
print("fixed: " .. vim.fn.getline(3))

vim.api.nvim_buf_set_lines(0, -1, -1, true, { "- id: new", "  source: حرس" })
vim.fn.cursor(vim.fn.line("$"), 99)
wait("the change is sent", function() return #texts() > 0 end)
local params = vim.lsp.util.make_position_params(0, client.offset_encoding)
params.position.character = vim.str_utfindex(vim.fn.getline("$"), client.offset_encoding)
local answer = client:request_sync("textDocument/completion", params, patience, 0)
local items = answer.result.items
print("completed: " .. items[1].label .. ", " .. items[1].detail .. ", " .. items[1].textEdit.newText)
vim.cmd("silent! $-1,$d")

cursor_on("source: weirland")
vim.fn.search("weirland", "cW")
vim.lsp.buf.hover()
wait("the hover", function() return #vim.api.nvim_list_wins() > 1 end)
for _, window in ipairs(vim.api.nvim_list_wins()) do
  if vim.api.nvim_win_get_config(window).relative ~= "" then
    local lines = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, 1, false)
    print("hovered: " .. lines[1])
    vim.api.nvim_win_close(window, true)
  end
end

cursor_on("source: weirland")
vim.fn.search("weirland", "cW")
vim.lsp.buf.rename("weirstate")
wait("the rename", function() return vim.fn.search("source: weirstate", "cnw") > 0 end)
vim.cmd("silent wall")
wait("no faults", function() return #texts() == 0 end)
print("renamed: " .. vim.fn.getline(2))

cursor_on("weirstate")
vim.fn.search("source: weirstate", "cW")
vim.fn.search("weirstate", "cW")
vim.lsp.buf.definition()
wait("the definition", function() return vim.fn.expand("%:t") == "actors.yaml" end)
print("defined: " .. vim.fn.getline("."))
client:stop()
wait("the end of the server", function() return client:is_stopped() end)
print("ended")
